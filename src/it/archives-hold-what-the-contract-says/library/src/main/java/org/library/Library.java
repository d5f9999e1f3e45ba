package org.library;

public class Library {}
