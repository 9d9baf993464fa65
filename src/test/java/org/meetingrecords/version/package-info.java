@NullMarked
package org.meetingrecords.version;

import org.jspecify.annotations.NullMarked;
