using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Merging;

/// <summary>A layer that takes the outputs of several layers, in the order in which they are named.</summary>
/// <param name="a">Its arguments.</param>
/// <param name="least">The fewest inputs that it takes.</param>
/// <param name="most">The most inputs that it takes.</param>
internal abstract class MergeLayer(MergeAttribute a, int least = 1, int most = int.MaxValue) : Layer
{
    private readonly string[] inputs = a.Inputs ?? [];

    public override InputCount InputCount { get; } = new(least, most);

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) =>
        inputs.Select(input => new InputName(nameof(a.Inputs), input ?? ""));

    public override void Check(ArgumentCheck check)
    {
        if (a.Input is not null)
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(a.Input),
                [Word.Argument(nameof(a.Input)), Word.Argument(nameof(a.Inputs))],
                Suggestion.Reset(nameof(a.Input)));
        if (inputs.Length == 0)
            check.Refuse(ArgumentRules.PG0112_Missing, null, ["the names of the input layers"]);
        else if (!InputCount.Allows(inputs.Length))
            check.Refuse(
                ArgumentRules.PG0140_CountOfInputs,
                nameof(a.Inputs),
                [Numbers.Of(inputs.Length, "input"), InputCount.ToString()],
                [.. First(most)]);
    }

    private IEnumerable<Suggestion> First(int count)
    {
        if (inputs.Length > count)
            yield return Suggestion.Set(
                $"Take the first {Numbers.Of(count, "input")}",
                nameof(a.Inputs),
                new EquatableArray<string>([.. inputs.Take(count).Select(input => input ?? "")]));
    }
}
