@NullMarked
package org.meetingrecords.security;

import org.jspecify.annotations.NullMarked;
