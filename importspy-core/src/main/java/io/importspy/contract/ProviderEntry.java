package io.importspy.contract;

/**
 * A class that registers for a service.
 *
 * @param name its fully qualified name, nested types behind {@code .} or {@code $}
 * @param remarks its reason and its weight
 */
public record ProviderEntry(Written<String> name, Remarks remarks) {}
