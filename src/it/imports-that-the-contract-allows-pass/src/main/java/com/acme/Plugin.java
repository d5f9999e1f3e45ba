package com.acme;

import java.util.List;

public class Plugin {

    public List<String> names() {
        return List.of("exit", "java.lang.System");
    }

    public void exit(int code) {
        throw new IllegalStateException("code " + code);
    }
}
