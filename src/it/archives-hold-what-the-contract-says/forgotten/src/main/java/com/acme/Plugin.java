package com.acme;

import org.library.Library;

public class Plugin extends Library {}
