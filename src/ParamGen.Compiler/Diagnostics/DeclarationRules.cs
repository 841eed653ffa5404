using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Diagnostics;

/// <summary>PG00xx: the declaration of a class that bears layers.</summary>
internal static class DeclarationRules
{
    public static readonly Rule PG0001_NotPartial = new(
        "PG0001",
        "The model class is not partial",
        "{0}: a class with layers must be partial, because its constants are added to it; add 'partial'");

    public static readonly Rule PG0002_TypeAroundNotPartial = new(
        "PG0002",
        "A type around the model class is not partial",
        "{0}: must be partial, because constants are added to {1}, which is nested in it; add 'partial'");

    public static readonly Rule PG0003_NoInput = new(
        "PG0003",
        $"The model has no {Word.Layer("Input")}",
        $"{{0}}: has layers, but no {Word.Layer("Input")}; put {Word.Layer("Input")} with the shape of a sample before the first layer");

    public static readonly Rule PG0004_LayersOnTwoParts = new(
        "PG0004",
        "The layers are on more than one part of the class",
        "{0}: all layers must be on one part of the class, because the order of two parts is undefined; move them to one part");

    public static readonly Rule PG0005_ArgumentFromGeneratedCode = new(
        "PG0005",
        "An argument depends on generated code",
        "{0}: this depends on generated code, which source generators cannot see; {1}");

    public static readonly Rule PG0006_MemberInTheWay = new(
        "PG0006",
        "A member has the name of a generated member",
        "{0}: '{1}' is the name of a generated member; rename yours");

    public static readonly Rule PG0007_FileLocal = new(
        "PG0007",
        "The model class is local to its file",
        "{0}: a file-local type cannot get constants from another file; remove the 'file' modifier");

    public static readonly Rule PG0008_BlockAndModel = new(
        "PG0008",
        "A class is both a block and a model",
        $"{{0}}: {Word.Layer("Block")} is for layers that take the input of each use, while {Word.Layer("Input")} or a file makes a "
            + $"model; remove one of the two");

    public static readonly Rule PG0009_BlockWithoutLayers = new(
        "PG0009",
        "A block has no layers",
        $"{{0}}: a block needs at least one layer; add one, or remove {Word.Layer("Block")}");

    public static readonly Rule PG0010_DTypeWithoutLayers = new(
        "PG0010",
        $"{Word.Layer("DType")} is on a class without layers of its own",
        $"{{0}}: {Word.Layer("DType")} sets the type of the layers that the class has, but {{1}}; remove {Word.Layer("DType")}");

    public static readonly Rule PG0099_InternalError = new(
        "PG0099",
        "ParamGen has an internal error",
        "{0}: internal error in ParamGen ({1}), so this class has no constants; please report it: "
            + "https://github.com/paramgen/paramgen/issues");
}
