package io.importspy.contract;

/**
 * Where something stands in a contract.
 *
 * @param file the contract's file as it is to be shown
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param column the column in characters, from 1; 0 where the file as a whole is meant
 */
public record Position(String file, int line, int column) {}
