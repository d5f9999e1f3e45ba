package com.acme;

public final class Invoices {}
