namespace ParamGen.Tool.Drawing.Layout;

/// <summary>A drawing is larger than anybody could look at.</summary>
internal sealed class DrawingTooLargeException(string message) : Exception(message);
