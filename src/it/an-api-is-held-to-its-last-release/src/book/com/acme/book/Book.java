package com.acme.book;

public class Book {

    public void close() {}
}
