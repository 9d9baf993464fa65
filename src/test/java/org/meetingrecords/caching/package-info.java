@NullMarked
package org.meetingrecords.caching;

import org.jspecify.annotations.NullMarked;
