package com.acme.spi;

public interface Context {}
