using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Merging;

/// <summary>A layer that takes the outputs of several layers, in the order in which they are named.</summary>
/// <param name="args">Its arguments.</param>
/// <param name="least">The fewest inputs that it takes.</param>
/// <param name="most">The most inputs that it takes.</param>
internal abstract class MergeLayer(MergeAttribute args, int least = 1, int most = int.MaxValue) : Layer
{
    private readonly string[] inputs = args.Inputs ?? [];

    public override InputCount InputCount { get; } = new(least, most);

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) =>
        inputs.Select(input => new InputName(nameof(args.Inputs), input ?? ""));

    public override void Check(ArgumentCheck check)
    {
        if (args.Input is not null)
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(args.Input),
                [Word.Argument(nameof(args.Input)), Word.Argument(nameof(args.Inputs))],
                Suggestion.Reset(nameof(args.Input)));
        if (inputs.Length == 0)
            check.Refuse(ArgumentRules.PG0112_Missing, null, ["the names of the input layers"]);
        else if (!InputCount.Allows(inputs.Length))
            check.Refuse(
                ArgumentRules.PG0140_CountOfInputs,
                nameof(args.Inputs),
                [Numbers.Of(inputs.Length, "input"), InputCount.ToString()],
                [.. First(most)]);
    }

    private IEnumerable<Suggestion> First(int count)
    {
        if (inputs.Length > count)
            yield return Suggestion.Set(
                $"Take the first {Numbers.Of(count, "input")}",
                nameof(args.Inputs),
                new EquatableArray<string>([.. inputs.Take(count).Select(input => input ?? "")]));
    }
}
