package dev.ctas7.foundation;

/** Has no business in this package. */
final class Intruder {}
