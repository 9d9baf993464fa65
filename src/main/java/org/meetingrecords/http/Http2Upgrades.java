package org.meetingrecords.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Lets the request that asks for HTTP/2 have a body as large as any other's. Tomcat keeps
 * it while it changes the protocol, but no more than 4 kB unless told.
 */
@Component
class Http2Upgrades implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final int bodySize;

	Http2Upgrades(@Value("${meeting-records.limits.body-size:1MB}") DataSize bodySize) {
		this.bodySize = Math.toIntExact(bodySize.toBytes());
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addConnectorCustomizers((connector) -> connector.setMaxSavePostSize(this.bodySize));
	}

}
