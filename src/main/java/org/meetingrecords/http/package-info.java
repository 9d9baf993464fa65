/**
 * How requests come in and errors go out over HTTP: methods, media types, other origins,
 * and what is no request at all.
 */
@NullMarked
package org.meetingrecords.http;

import org.jspecify.annotations.NullMarked;
