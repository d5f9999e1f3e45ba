module com.acme.host {
    requires io.importspy.core;
}
