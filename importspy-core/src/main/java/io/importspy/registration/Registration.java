package io.importspy.registration;

/**
 * One provider, registered for one service.
 *
 * @param loader who loads it
 * @param service the name of the service: a binary name, the name of Spring's file (with the factory's type behind {@code ": "} where
 *     the file has several), or the name of the manifest's attribute
 * @param provider the binary name of the class; text from strangers
 * @param file where it is registered, for messages
 * @param line the line, from 1; 0 where it is not known
 */
public record Registration(Loader loader, String service, String provider, String file, int line) {}
