package org.meetingrecords.http;

import org.apache.coyote.Request;
import org.apache.coyote.http2.Http2Protocol;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Lets the request that asks for HTTP/2 have a body as large as any other's. Tomcat keeps
 * it while it changes the protocol, but no more than 4 kB unless told. An import has no
 * limit: it goes on in HTTP/1.1.
 */
@Component
class Http2Upgrades implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final int bodySize;

	private final boolean enabled;

	Http2Upgrades(@Value("${meeting-records.limits.body-size:1MB}") DataSize bodySize,
			@Value("${server.http2.enabled}") boolean enabled) {
		this.bodySize = Math.toIntExact(bodySize.toBytes());
		this.enabled = enabled;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addConnectorCustomizers((connector) -> {
			connector.setMaxSavePostSize(this.bodySize);
			if (this.enabled) {
				// in place of the one that Spring Boot has added
				connector.addUpgradeProtocol(new ForSmallBodies());
			}
		});
	}

	private static final class ForSmallBodies extends Http2Protocol {

		@Override
		public boolean accept(Request request) {
			return !request.requestURI().equals(ImportEndpoint.PATH) && super.accept(request);
		}

	}

}
