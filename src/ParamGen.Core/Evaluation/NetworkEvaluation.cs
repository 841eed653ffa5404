using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Evaluation;

/// <summary>What comes of a network: its numbers, or what is wrong with it.</summary>
/// <param name="Report">The numbers; null where there is any problem.</param>
/// <param name="Problems">What is wrong.</param>
/// <param name="Advice">What is legal, but probably not meant; empty where there is any problem, or where nobody asked.</param>
internal sealed record NetworkEvaluation(NetworkReport? Report, EquatableArray<Problem> Problems, EquatableArray<Problem> Advice)
{
    /// <summary>What is known of the layers in spite of the problems; null where there is none.</summary>
    public NetworkSketch? Sketch { get; init; }

    /// <summary>
    /// The names of the layers that were not judged, since they are refused or take what a refused one gives; empty where there is no
    /// problem.
    /// </summary>
    public IReadOnlyCollection<string> NotJudged { get; init; } = [];

    /// <summary>Which activations are held when; null where there is any problem.</summary>
    public ActivationTrace? Trace { get; init; }
}
