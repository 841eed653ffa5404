using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Generation.Sessions;

/// <summary>The class for what a run returns where shapes are known only afterwards.</summary>
internal static class SessionResult
{
    private const string Values = SessionRuntime.Namespace + ".ModelValues";

    public static void Write(SourceWriter writer, SessionPlan plan)
    {
        var names = NamesOf(plan.Outputs);
        writer.Blank();
        writer.Comment($"What a run has returned: arrays of its own.");
        writer.Open($"public sealed class {GeneratedSessionMembers.Result}");
        writer.Open(
            $"internal {GeneratedSessionMembers.Result}"
            + $"(global::System.Collections.Generic.IReadOnlyList<global::{SessionSupport.Library}.OrtValue> values)");
        for (var i = 0; i < names.Length; i++)
        {
            var value = $"values[{i.ToString(CultureInfo.InvariantCulture)}]";
            writer.Line($"{TypeHeader.Escape(names[i])} = {Read(plan.Outputs[i], value)};");
            if (HasShape(plan.Outputs[i]))
                writer.Line($"{names[i]}{GeneratedSessionMembers.Shape} = {Values}.Shape({value});");
        }

        writer.Close();
        for (var i = 0; i < names.Length; i++)
        {
            var output = plan.Outputs[i];
            writer.Comment($"{output.Value.Name}: {output.Description}");
            writer.Line($"public {CSharp(output)} {TypeHeader.Escape(names[i])} {{ get; }}");
            if (!HasShape(output))
                continue;
            writer.Comment($"The shape of {names[i]}.");
            writer.Line($"public long[] {names[i]}{GeneratedSessionMembers.Shape} {{ get; }}");
        }

        writer.Close();
    }

    private static string[] NamesOf(SessionValue[] outputs)
    {
        var taken = new HashSet<string>();
        var numbers = new NumberedNames();
        return
        [
            .. outputs.Select(output => Identifiers.Unique(Identifiers.PascalCase(output.Value.Name), "Output", numbers, name =>
                !GeneratedSessionMembers.HasResult(name)
                && !taken.Contains(name + GeneratedSessionMembers.Shape)
                && taken.Add(name)
                && taken.Add(name + GeneratedSessionMembers.Shape))),
        ];
    }

    /// <summary>Whether the shape is a member of its own: that of a tensor in a list is beside its values, or it is known before.</summary>
    private static bool HasShape(SessionValue output) =>
        (output.Type is null || SessionPlan.Tensor(output.Type) is not null) && (output.Dims is null || output.Dims.Any(dim => dim < 0));

    private static string CSharp(SessionValue output) => output.Type is null ? "global::System.Array"
        : SessionPlan.Tensor(output.Type) is { Element.CSharp: var element } ? element + "[]"
        : SessionConversions.CSharp(output.Type, isInput: false);

    private static string Read(SessionValue output, string value) => output.Type switch
    {
        null => $"{Values}.Any({value})",
        TensorType { Element: var element } => $"{SessionConversions.Elements(element)}({value})",
        _ => SessionConversions.Read(output.Type, value),
    };
}
