package io.importspy.check.type;

import io.importspy.declaration.Alignment;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs the parameters that a contract writes with those of a method or constructor. */
final class ParameterLists {

    private ParameterLists() {}

    /**
     * A parameter as written, and the one that it stands for.
     *
     * @param written the contract's parameter
     * @param index the index of its counterpart in the code
     */
    record Pair(Parameter written, int index) {}

    /**
     * Pairs two lists.
     *
     * @param written the contract's parameters; {@code ..} stands for any number
     * @param found the types of the code's parameters
     * @param types by which the erased types are compared
     * @return the pairs, without what {@code ..} stands for; empty if the lists do not fit
     */
    static Optional<List<Pair>> pair(List<ParameterPattern> written, List<TypeReference> found, TypeComparison types) {
        Optional<int[]> aligned = new Lists(written, found, types).align(written.size(), found.size());
        return aligned.isEmpty() ? Optional.empty() : Optional.of(pairs(written, aligned.get()));
    }

    private record Lists(List<ParameterPattern> written, List<TypeReference> found, TypeComparison types)
            implements Alignment {

        @Override
        public boolean isGap(int w) {
            return written.get(w) instanceof ParameterPattern.Any;
        }

        @Override
        public boolean isSame(int w, int f) {
            return types.sameErasure(((Parameter) written.get(w)).type(), found.get(f));
        }
    }

    private static List<Pair> pairs(List<ParameterPattern> written, int[] aligned) {
        List<Pair> pairs = new ArrayList<>(aligned.length);
        for (int f = 0; f < aligned.length; f++) {
            if (written.get(aligned[f]) instanceof Parameter parameter) {
                pairs.add(new Pair(parameter, f));
            }
        }
        return pairs;
    }
}
