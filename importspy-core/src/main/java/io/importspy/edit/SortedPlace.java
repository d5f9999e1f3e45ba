package io.importspy.edit;

import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberOrder;
import io.importspy.declaration.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where among others something belongs: in its place if the others are in an order that is known, else behind them. */
final class SortedPlace {

    private static final List<Comparator<Member>> ORDERS_OF_MEMBERS = List.of(
            Comparator.comparing(Member::declaration, MemberOrder.INSTANCE),
            Comparator.comparing(Member::declaration, MemberOrder.BY_NAME),
            Comparator.comparing(Member::text));

    private SortedPlace() {}

    /**
     * An item in its place.
     *
     * @param index the index of the other one in front of which it comes; their number if it comes behind them
     * @param item the item
     */
    record Placed(int index, Item item) {}

    /** A member and its text. */
    private record Member(String text, MemberDeclaration declaration) {}

    /** Items by their names, in the order of their places. */
    static List<Placed> ofNames(List<String> others, List<Item> added) {
        return of(others, added, item -> Optional.of(item.text()), List.of(Comparator.<String>naturalOrder()));
    }

    /** Items by the names of the types whose headers they are. */
    static List<Placed> ofTypes(List<String> others, List<Item> added) {
        return of(
                others.stream().map(SortedPlace::declaredName).toList(),
                added,
                item -> Optional.of(declaredName(item.text())),
                List.of(Comparator.<String>naturalOrder()));
    }

    /** Items by the members that they declare. */
    static List<Placed> ofMembers(List<String> others, List<Item> added) {
        List<Member> members =
                others.stream().flatMap(other -> member(other).stream()).toList();
        return members.size() == others.size()
                ? of(members, added, item -> member(item.text()), ORDERS_OF_MEMBERS)
                : behind(others.size(), added.stream());
    }

    private static <T> List<Placed> of(
            List<T> others, List<Item> added, Function<Item, Optional<T>> key, List<Comparator<T>> orders) {
        List<Keyed<T>> known = new ArrayList<>();
        List<Item> unknown = new ArrayList<>();
        for (Item item : added) {
            key.apply(item).ifPresentOrElse(found -> known.add(new Keyed<>(item, found)), () -> unknown.add(item));
        }
        for (Comparator<T> order : orders) {
            if (isSorted(others, order)) {
                Stream<Placed> sorted = known.stream()
                        .sorted(Comparator.comparing(Keyed::key, order))
                        .map(each -> new Placed(place(others, each.key(), order), each.item()));
                return Stream.concat(sorted, behind(others.size(), unknown.stream()).stream())
                        .toList();
            }
        }
        return behind(others.size(), added.stream());
    }

    /** An item, and what it is sorted by. */
    private record Keyed<T>(Item item, T key) {}

    /** Items that come last, in the order in which they are given. */
    static List<Placed> last(int others, List<Item> added) {
        return behind(others, added.stream());
    }

    private static List<Placed> behind(int others, Stream<Item> added) {
        return added.map(item -> new Placed(others, item)).toList();
    }

    /** Behind all that are not greater. */
    private static <T> int place(List<T> others, T added, Comparator<T> order) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(others.get(middle), added) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
