/** What a platform would refuse. */
class Keys {

    /** The entries of a map, none of which has a key that the platform's reference does not know. */
    static Map known(Map map, String... keys) {
        assert map && keys.toList().containsAll(map.keySet()*.toString())
        map
    }
}
