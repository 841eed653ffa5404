using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>A look-up whose encodings have as many values as the vocabulary that it is still to learn.</summary>
internal sealed class UnknownVocabulary : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0948",
        "The size of the vocabulary is unknown until adapt",
        $"{{0}}: the size of each encoding is that of the vocabulary, which is known only after adapt; set "
            + $"{Word.Argument("VocabularySize")} to it, or give the layer a vocabulary")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(LayerNode node) => node is { Layer.AwaitsAdapt: true, Attribute: VocabularyAttribute args }
        ? Advise(node, nameof(args.OutputMode), [], [.. VocabularyRepairs.Of(node)])
        : null;
}
