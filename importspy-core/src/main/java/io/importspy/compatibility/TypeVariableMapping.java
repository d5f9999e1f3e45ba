package io.importspy.compatibility;

import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.PairedParameters;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How types of the promise and types of the code correspond: type variables by their position, whatever their names (JLS 8.4.2).
 *
 * @param promised erasure in the scope of the promised declaration
 * @param offered erasure in the scope of the code's declaration
 * @param variables the code's variable for each variable of the promise that has a counterpart
 */
record TypeVariableMapping(Erasure promised, Erasure offered, Map<String, TypeReference> variables) {

    /** A type variable of the code that cannot be named here. It has a name that no declaration has. */
    private static final TypeVariable HIDDEN = new TypeVariable("");

    private static final TypeVariableMapping OUTERMOST =
            new TypeVariableMapping(Erasure.within(List.of()), Erasure.within(List.of()), Map.of());

    /** The correspondence inside a promised type alone, for what erasure tells. */
    static TypeVariableMapping of(PromisedType promised) {
        return OUTERMOST.inside(promised.typeParameters(), List.of());
    }

    /** The correspondence inside a type. */
    static TypeVariableMapping within(TypeDeclaration promised, TypeDeclaration offered) {
        TypeVariableMapping types = OUTERMOST;
        for (PairedParameters pair : PairedParameters.inside(promised, offered)) {
            types = types.inside(pair.written(), pair.found());
        }
        return types;
    }

    /** The correspondence inside two declarations with type parameters of their own. */
    TypeVariableMapping inside(List<TypeParameter> promisedHere, List<TypeParameter> offeredHere) {
        if (promisedHere.isEmpty() && offeredHere.isEmpty()) {
            return this;
        }
        Map<String, TypeReference> paired = hidden(offeredHere);
        promisedHere.forEach(parameter -> paired.remove(parameter.name()));
        for (int i = 0; i < Math.min(promisedHere.size(), offeredHere.size()); i++) {
            paired.put(
                    promisedHere.get(i).name(),
                    new TypeVariable(offeredHere.get(i).name()));
        }
        return new TypeVariableMapping(promised.with(promisedHere), offered.with(offeredHere), paired);
    }

    /** The variables, where some of the code hide others of the same name (JLS 6.4.1): nothing here is a type with these. */
    private Map<String, TypeReference> hidden(List<TypeParameter> offeredHere) {
        Map<String, TypeReference> all = new HashMap<>(variables);
        for (TypeParameter parameter : offeredHere) {
            TypeVariable name = new TypeVariable(parameter.name());
            all.replaceAll((promisedName, offered) -> offered.equals(name) ? HIDDEN : offered);
        }
        return all;
    }

    TypeVariableMapping inside(ExecutableDeclaration promisedHere, ExecutableDeclaration offeredHere) {
        return inside(promisedHere.typeParameters(), offeredHere.typeParameters());
    }

    /** A type of the promise as the code would write it. */
    TypeReference translated(TypeReference type) {
        return TypeNormalizer.of(type, variables);
    }

    boolean same(TypeReference promisedType, TypeReference offeredType) {
        return translated(promisedType).equals(TypeNormalizer.of(offeredType));
    }

    /** A type of the promise as its descriptor has it (JVMS 4.3). */
    TypeReference erased(TypeReference promisedType) {
        return TypeNormalizer.of(promised.of(promisedType));
    }

    /** The parameters of a promised method as its descriptor has them. */
    List<TypeReference> erased(ExecutableDeclaration executable) {
        Erasure inside = promised.with(executable.typeParameters());
        List<TypeReference> erased = new ArrayList<>(executable.parameters().size());
        for (ParameterPattern parameter : executable.parameters()) {
            erased.add(TypeNormalizer.of(inside.of(type(parameter))));
        }
        return erased;
    }

    /** Whether the parameters of a promised method are those of one that is there, as descriptors have them. */
    boolean isErasedTo(ExecutableDeclaration executable, ObservedMember member) {
        return executable.parameters().size() == member.erasedParameters().size()
                && erased(executable).equals(ComparisonContext.erasedParameters(member));
    }

    /** Whether two lists of type parameters are the same up to their names. */
    boolean sameParameters(List<TypeParameter> promisedHere, List<TypeParameter> offeredHere) {
        if (promisedHere.size() != offeredHere.size()) {
            return false;
        }
        TypeVariableMapping inner = inside(promisedHere, offeredHere);
        for (int i = 0; i < promisedHere.size(); i++) {
            if (!inner.translatedAll(bounds(promisedHere.get(i)))
                    .equals(TypeNormalizer.all(bounds(offeredHere.get(i))))) {
                return false;
            }
        }
        return true;
    }

    /** The bounds but for {@code Object}, which only matters to erasure. */
    private static List<TypeReference> bounds(TypeParameter parameter) {
        return parameter.bounds().stream()
                .filter(bound -> !bound.equals(ClassType.OBJECT))
                .toList();
    }

    List<TypeReference> translatedAll(List<TypeReference> types) {
        return TypeNormalizer.all(types, variables);
    }

    /** The types of the parameters, none of which is a pattern. */
    static List<TypeReference> types(ExecutableDeclaration executable) {
        List<TypeReference> types = new ArrayList<>(executable.parameters().size());
        for (ParameterPattern parameter : executable.parameters()) {
            types.add(type(parameter));
        }
        return types;
    }

    private static TypeReference type(ParameterPattern parameter) {
        if (parameter instanceof Parameter known) {
            return known.type();
        }
        throw new IllegalArgumentException("a promise has no patterns: " + parameter);
    }
}
