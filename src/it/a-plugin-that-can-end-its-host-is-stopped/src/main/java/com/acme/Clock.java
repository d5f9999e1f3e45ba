package com.acme;

public class Clock extends java.util.Timer {}
