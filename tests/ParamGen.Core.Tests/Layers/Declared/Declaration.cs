using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers.Declared;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Layers.Declared;

/// <summary>A custom layer, as a class declares it, and what comes of it in a network.</summary>
internal static class Declaration
{
    /// <summary>A layer of the given shapes, with a weight of each further shape: <c>w0</c>, <c>w1</c>.</summary>
    public static DeclaredSource Of(string signature, params string[] weights) => new("Mine", signature)
    {
        Weights = weights.Select((shape, i) => new DeclaredWeight($"w{i}", shape, true, null)).ToArray(),
        Constants = new DeclaredConstant[] { new("Width", 8, default), new("MaxSteps", 512, default), new("Zero", 0, default) },
    };

    /// <summary>The rules that a declaration breaks, with what their messages say beside the class; empty where it is right.</summary>
    public static string Faults(DeclaredSource source)
    {
        LayerDeclaration.Of(source, out var faults);
        return string.Join(" | ", faults.Select(fault => $"{fault.Rule.Id} {string.Join(", ", fault.Texts.Skip(1))}"));
    }

    /// <summary>The outputs and the parameters, <c>(None, 4), 8</c>, or the rule and its message, for inputs of these samples.</summary>
    public static string Result(DeclaredSource source, params string[] samples)
    {
        var names = samples.Select((_, i) => $"in{i}").ToArray();
        var evaluation = NetworkEvaluator.Evaluate(Network(source, samples, names));
        return evaluation.Report is not { } report
            ? $"{evaluation.Problems[0].Rule.Id} {evaluation.Problems[0].Message}"
            : $"{string.Join(" ", report.Outputs.Select(output => output.Shape))}, {report.TotalParameters}";
    }

    public static NetworkSource Network(DeclaredSource source, string[] samples, string[] names) => new(new EquatableArray<LayerSource>(
    [
        .. samples.Select((sample, i) => new LayerSource("Input", new Argument[]
        {
            new("Shape", new EquatableArray<int>([.. sample.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Size)])),
            new("Name", names[i]),
        })),
        new("Use", new(samples.Length == 1 ? [] : [new("Inputs", new EquatableArray<string>(names))])) { Declared = source },
    ]));

    private static int Size(string text) => text == "?" ? Dim.Unknown : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
