using System.Globalization;

namespace ParamGen.Core.Graph;

/// <summary>The output of a layer that another one takes.</summary>
/// <param name="Layer">The name of the layer that gives it.</param>
/// <param name="Call">Which of that layer's calls gives it, from 0.</param>
/// <param name="Output">Which of the call's outputs it is, from 0.</param>
internal readonly record struct Edge(string Layer, int Call, int Output)
{
    /// <summary>Keras's notation: <c>add_1[0][0]</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}[{1}][{2}]", Layer, Call, Output);
}
