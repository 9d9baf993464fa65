/**
 * What one request, and one client, may ask of the server: {@link Limits} is the
 * configuration, {@link Limit} what a client reads when it asks for more.
 */
@NullMarked
package org.meetingrecords.limits;

import org.jspecify.annotations.NullMarked;
