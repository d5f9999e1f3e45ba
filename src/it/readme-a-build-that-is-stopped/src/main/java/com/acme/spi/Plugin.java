package com.acme.spi;

public interface Plugin {}
