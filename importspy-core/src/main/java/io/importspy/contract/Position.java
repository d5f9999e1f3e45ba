package io.importspy.contract;

/**
 * Where something stands in a contract.
 *
 * @param file the contract's file as it is to be shown
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Position(String file, int line, int column) {}
