package org.meetingrecords.fulltext;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.stereotype.Component;

/**
 * Keeps those who change much of the archive from running away from the index: searches
 * wait for it.
 */
@Component
public class IndexPace {

	private static final Log logger = LogFactory.getLog(IndexPace.class);

	private final IndexUpkeep upkeep;

	IndexPace(IndexUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	/**
	 * Wait until the index has what was committed before. An index that cannot have it is
	 * not waited for.
	 */
	public void keep() {
		try {
			this.upkeep.catchUp();
		}
		catch (UnavailableException ex) {
			logger.debug("The index of texts is not waited for", ex);
		}
	}

}
