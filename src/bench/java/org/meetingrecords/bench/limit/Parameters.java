package org.meetingrecords.bench.limit;

/**
 * What a request asks for, by name.
 */
interface Parameters {

	String get(String name);

}
