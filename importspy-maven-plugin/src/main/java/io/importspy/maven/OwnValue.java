package io.importspy.maven;

import io.importspy.verdict.ContractLines;
import io.importspy.verdict.Outline;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values of this plugin that another class loader has made. Maven loads a plugin once more for a module that gives it dependencies or that has
 * extensions, and then a {@code Verdict} is no {@code Verdict} to the other modules. Records are what their components are, so a copy is as
 * good.
 */
final class OwnValue {

    private OwnValue() {}

    /**
     * A value as our own classes have it.
     *
     * @param value a value of records, constants, lists, sets, optional values and whatever the JDK has
     * @return the same value
     * @throws ReflectiveOperationException if our classes have no such value, as those of another version
     */
    static Object of(Object value) throws ReflectiveOperationException {
        if (value instanceof Record) {
            return copy(value);
        }
        if (value instanceof Enum<?> constant) {
            return own(constant.getDeclaringClass()).getField(constant.name()).get(null);
        }
        if (isForeign(value, ContractLines.class)) {
            return new ForeignLines(value);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? optional : Optional.of(of(optional.get()));
        }
        if (value instanceof Set<?> set) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(all(set.toArray()))));
        }
        return value instanceof List<?> list ? List.of(all(list.toArray())) : value;
    }

    private static Object copy(Object foreign) throws ReflectiveOperationException {
        Class<?> own = own(foreign.getClass());
        RecordComponent[] components = own.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Method accessor = foreign.getClass().getDeclaredMethod(components[i].getName());
            accessor.setAccessible(true);
            values[i] = of(accessor.invoke(foreign));
        }
        Constructor<?> constructor = own.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object[] all(Object[] values) throws ReflectiveOperationException {
        Object[] copies = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            copies[i] = of(values[i]);
        }
        return copies;
    }

    private static boolean isForeign(Object value, Class<?> own) {
        return !own.isInstance(value)
                && Stream.of(value.getClass().getInterfaces())
                        .anyMatch(type -> type.getName().equals(own.getName()));
    }

    private static Class<?> own(Class<?> foreign) throws ClassNotFoundException {
        return Class.forName(foreign.getName(), true, OwnValue.class.getClassLoader());
    }

    /** Lines that are read when a report asks for them, as those of our own class loader are. */
    private record ForeignLines(Object lines) implements ContractLines {

        @Override
        @SuppressWarnings("unchecked") // A copy of a list of outlines is one.
        public List<Outline> outlines(int limit) {
            try {
                Method outlines = lines.getClass().getMethod("outlines", int.class);
                outlines.setAccessible(true);
                return (List<Outline>) of(outlines.invoke(lines, limit));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("versions of this plugin do not understand each other", e);
            }
        }
    }
}
