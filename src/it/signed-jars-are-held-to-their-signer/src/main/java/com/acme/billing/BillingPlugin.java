package com.acme.billing;

public final class BillingPlugin {}
