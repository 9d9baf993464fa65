/**
 * Tests of GraphQL over HTTP.
 */
@NullMarked
package org.meetingrecords.http;

import org.jspecify.annotations.NullMarked;
