using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Reshaping;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Advice.Parameters;

/// <summary>A Dense behind a Flatten of images that holds most of a large network's parameters.</summary>
/// <remarks>Source: <see href="https://arxiv.org/abs/1312.4400">Lin, Chen and Yan, Network In Network, section 3.2</see>.</remarks>
internal sealed class HugeDense : PlaceAdvice
{
    public override Rule Rule { get; } = new(
        "PG0909",
        "A Dense after a Flatten holds most of the parameters",
        "{0}: has {1} of {2} parameters ({3}%), because '{4}' flattens {5}; a {6} instead saves {7}")
    {
        Severity = Severity.Info,
    };

    /// <summary>Below so many parameters there is little to save.</summary>
    private const long Huge = 1_000_000;

    public override Problem? Check(Step step)
    {
        if (step.Attribute is not DenseAttribute dense || FlattenBefore(step) is not { Input.Rank: >= 3 and <= 5 } flatten)
            return null;
        var (own, all) = (step.Build.Weights.Sum(weight => weight.Count), step.Network.TotalParameters);
        if (own < Huge || own <= all / 2 || flatten.Build.Inbound[0].From?.ChannelAxis != flatten.Input.Rank - 1
            || flatten.Input.Last is not { } channels)
            return null;
        // channels × units + units, in the stead of positions × channels × units + units
        var pooled = (channels * dense.Units) + (dense.UseBias ? dense.Units : 0);
        var pooling = $"GlobalAveragePooling{flatten.Input.Rank - 2}D";
        return Advise(
            step,
            null,
            [
                Numbers.Grouped(own),
                Numbers.Grouped(all),
                (int)(100.0 * own / all),
                flatten.Node.Name,
                flatten.Input,
                Word.Layer(pooling),
                Numbers.Grouped(own - pooled),
            ],
            [.. Replaced(flatten, pooling, step)]);
    }

    private static Step? FlattenBefore(Step step)
    {
        var before = step.Producer;
        while (before is { Layer.KeepsAxes: true })
            before = before.Producer;
        return before is { Layer: Flatten } ? before : null;
    }

    private static IEnumerable<Suggestion> Replaced(Step flatten, string pooling, Step dense) =>
        flatten.Network.CanLose(flatten) && dense.Node.Scope is null
            ?
            [
                new($"Replace the {Word.Layer("Flatten")} with {Word.Layer(pooling)}", new Edit[]
                {
                    new InsertLayer(flatten.Node.Index, LayerSources.Of(pooling)),
                    new RemoveLayer(flatten.Node.Index),
                }),
            ]
            : [];
}
