package io.importspy.edit;

import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberOrder;
import io.importspy.declaration.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where among others something belongs: in its place if the others are in an order that is known, else behind them. */
final class SortedPlace {

    private static final List<Comparator<Member>> ORDERS_OF_MEMBERS = List.of(
            Comparator.comparing(Member::declaration, MemberOrder.INSTANCE),
            Comparator.comparing(Member::declaration, MemberOrder.BY_NAME),
            Comparator.comparing(Member::text));

    private SortedPlace() {}

    /** A member and its text. */
    private record Member(String text, MemberDeclaration declaration) {}

    static int ofName(List<String> others, String name) {
        return of(others, name, List.of(Comparator.<String>naturalOrder()));
    }

    static int ofType(List<String> others, String header) {
        return ofName(others.stream().map(SortedPlace::declaredName).toList(), declaredName(header));
    }

    static int ofMember(List<String> others, String text) {
        List<Member> members =
                others.stream().flatMap(other -> member(other).stream()).toList();
        return member(text)
                .filter(added -> members.size() == others.size())
                .map(added -> of(members, added, ORDERS_OF_MEMBERS))
                .orElse(others.size());
    }

    private static <T> int of(List<T> others, T added, List<Comparator<T>> orders) {
        for (Comparator<T> order : orders) {
            if (isSorted(others, order)) {
                int place = 0;
                while (place < others.size() && order.compare(others.get(place), added) <= 0) {
                    place++;
                }
                return place;
            }
        }
        return others.size();
    }

    private static <T> boolean isSorted(List<T> items, Comparator<T> order) {
        for (int i = 1; i < items.size(); i++) {
            if (order.compare(items.get(i - 1), items.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static String declaredName(String header) {
        try {
            return DeclarationParser.parseDeclaredName(header);
        } catch (DeclarationException e) {
            return header;
        }
    }

    private static Optional<Member> member(String text) {
        try {
            return Optional.of(new Member(text, DeclarationParser.parseMember(text, Scope.ofAnything())));
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }
}
