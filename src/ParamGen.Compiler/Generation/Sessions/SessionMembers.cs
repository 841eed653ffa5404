using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Files;

namespace ParamGen.Compiler.Generation.Sessions;

/// <summary>The class with which a model runs in ONNX Runtime.</summary>
internal static class SessionMembers
{
    private const string Library = "global::" + SessionSupport.Library;
    private const string Options = $"{Library}.SessionOptions options = null";

    /// <summary>Writes the session of a model, or why it has none. In a project without ONNX Runtime there is nothing to say.</summary>
    public static void Write(SourceWriter writer, OnnxSignature model, SessionSupport support, TypeHeader type)
    {
        if (!support.IsReferenced)
            return;
        writer.Blank();
        var plan = SessionPlan.Of(model, support);
        if (plan.Obstacle is { } obstacle)
        {
            writer.Reason = SourceWriter.Quoted($"{type.Name}: {obstacle}");
            writer.Comment($"There is no session: {obstacle}.");
            WriteStandIn(writer);
            return;
        }

        writer.Comment($"The model, opened in ONNX Runtime. Several threads may run it at once.");
        writer.Open($"public sealed class {GeneratedSessionMembers.Session} : global::System.IDisposable");
        WriteSignature(writer, plan, type);
        WriteOpen(writer, "string path", "path", "a file");
        WriteOpen(writer, "byte[] model", "model", "the bytes of a file");
        new SessionMethods(writer, plan).Write();
        writer.Comment($"Releases the model. Runs that have begun end as usual; each further call is an exception.");
        writer.Line("public void Dispose() => session.Dispose();");
        if (plan.ReturnsResult)
            SessionResult.Write(writer, plan);
        writer.Close();
    }

    /// <summary>A class of the name that has nothing in it.</summary>
    public static void WriteStandIn(SourceWriter writer)
    {
        writer.Obsolete();
        writer.Open("public static class " + GeneratedSessionMembers.Session);
        writer.Close();
    }

    private static void WriteOpen(SourceWriter writer, string parameter, string argument, string what)
    {
        writer.Comment($"Opens the model from {what}, and checks that it is the one that the class was compiled against.");
        writer.Line(
            $"public static {GeneratedSessionMembers.Session} {GeneratedSessionMembers.Open}({parameter}, {Options}) =>"
            + $" new {GeneratedSessionMembers.Session}({SessionRuntime.Namespace}.ModelSession.Open(signature, {argument}, options));");
    }

    private static void WriteSignature(SourceWriter writer, SessionPlan plan, TypeHeader model)
    {
        const string type = SessionRuntime.Namespace + ".ModelSignature";
        writer.Line($"private static readonly {type} signature = new {type}(");
        writer.Line($"\t{SourceWriter.Quoted(model.Name.TrimStart('@'))}, {Number(plan.InputSizes)},");
        WriteArray(writer, "ModelSize", plan.Sizes.Select(size => $"{Text(size.Name)}, {Text(size.Parameter)}"), ",");
        WriteArray(writer, "ModelValue", plan.Inputs.Select(Value), ",");
        WriteArray(writer, "ModelValue", plan.Outputs.Select(Value), ");");
        writer.Line($"private readonly {SessionRuntime.Namespace}.ModelSession session;");
        writer.Line($"private {GeneratedSessionMembers.Session}({SessionRuntime.Namespace}.ModelSession session)");
        writer.Line("{");
        writer.Line("\tthis.session = session;");
        writer.Line("}");
    }

    private static void WriteArray(SourceWriter writer, string type, IEnumerable<string> items, string end)
    {
        writer.Line($"\tnew {SessionRuntime.Namespace}.{type}[]");
        writer.Line("\t{");
        foreach (var item in items)
            writer.Line($"\t\tnew {SessionRuntime.Namespace}.{type}({item}),");
        writer.Line("\t}" + end);
    }

    private static string Value(SessionValue value)
    {
        var dims = value.Dims is { Length: > 0 } sizes ? string.Join(", ", sizes.Select(Number)) : "";
        return $"{Text(value.Value.Name)}, {Text(value.Parameter)}, {Text(value.Value.Type)}, "
            + (value.Dims is null ? "null" : dims.Length == 0 ? "new long[0]" : $"new long[] {{ {dims} }}");
    }

    private static string Text(string? text) => text is null ? "null" : SourceWriter.Quoted(text);

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
