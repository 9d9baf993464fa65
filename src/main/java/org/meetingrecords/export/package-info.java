/**
 * Taking records out of the archive again: over HTTP and from the command line.
 */
@NullMarked
package org.meetingrecords.export;

import org.jspecify.annotations.NullMarked;
