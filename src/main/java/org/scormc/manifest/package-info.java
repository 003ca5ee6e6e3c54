/** Writes SCORM manifests; the JAXB types live here and nowhere else. */
package org.scormc.manifest;
