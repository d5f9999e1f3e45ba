package com.acme.spi;

public class PluginException extends Exception {
    private static final long serialVersionUID = 1L;
}
