/**
 * Space-time diagrams, topologies and tables of a trace as accessible text: SVG or HTML.
 *
 * <p>A {@link org.scormc.simulation.Trace} is all they are made of. {@link
 * org.scormc.diagram.SpaceTimeDiagram} draws who did what when, {@link
 * org.scormc.diagram.TopologyDiagram} who can reach whom at a step, {@link
 * org.scormc.diagram.StateTable} tells what every node holds at a step. A {@link
 * org.scormc.diagram.View} says up to which step, in which language and with which clock.
 *
 * <p>The drawings have no colours, fonts or sizes of letters of their own: they use the classes
 * whose names start with {@code f-} of the page's style sheet. All lengths are whole units of the
 * view box. The room for a text is estimated on the generous side, so that texts don't meet
 * whatever font the page uses; what does not fit is shortened, and stands in full in the text
 * equivalent.
 *
 * <p>Floor 3, above {@code simulation}, {@code metric} and {@code narration}; the same on the JVM
 * and in the browser.
 */
package org.scormc.diagram;
