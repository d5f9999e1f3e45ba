package com.acme.multi;

public record Point(int x) {}
