package com.acme.servlet;

public interface Servlet {}
