package com.acme.web;

public class Page {}
