package com.lib;

/** The same hash under a name that says nothing. */
public final class FastHash extends org.lib.Blake3Digest {}
