using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Graph;

/// <summary>The inputs of one call of a layer, as they are named.</summary>
internal static class CallInputs
{
    /// <summary>The inputs that the call itself names, masks last.</summary>
    public static IReadOnlyList<InputName> Named(Call call) =>
        [.. call.Source.Layer.Inputs(call.Source.Attribute), .. Masks(call)];

    private static IEnumerable<InputName> Masks(Call call) => call.Source.Kind.Masks(call.Source.Attribute);

    /// <summary>
    /// A first call has the inputs that its layer names. A further call must have as many as the layer can be called with.
    /// </summary>
    public static IReadOnlyList<InputName> Of(Call call, List<Problem> problems)
    {
        InputName[] named = [.. call.Source.Layer.Inputs(call.Source.Attribute)];
        if (call.Node == call.Source || call.IsLost)
            return Named(call);
        foreach (var (argument, place) in ((SharedCall)call.Source.Layer).IneffectiveOn(call.Node.Kind, Masks(call)))
            problems.Add(call.Source.Problem(
                ArgumentRules.PG0118_NoEffect,
                argument,
                [Word.Argument(argument), place],
                Suggestion.Reset(argument)));
        var allowed = call.Node.Layer.InputCount;
        if (allowed.Allows(named.Length))
            return [.. call.Node.Layer.Complete(named), .. Masks(call)];
        call.IsLost = true;
        problems.Add(call.Source.Problem(
            ArgumentRules.PG0140_CountOfInputs,
            named[0].Name is null ? null : named[0].Argument,
            [Numbers.Of(named.Length, "input"), allowed.ToString()]));
        return named;
    }
}
