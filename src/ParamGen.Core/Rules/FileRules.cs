using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG05xx: networks that are taken from files.</summary>
internal static class FileRules
{
    public static readonly Rule PG0501_FileNotFound = new(
        "PG0501",
        "The model file cannot be found or read",
        "{0}: cannot read the model file: {1}");

    public static readonly Rule PG0502_FileAmbiguous = new(
        "PG0502",
        "The model file is ambiguous",
        "{0}: {2} of the project's model files end with '{1}': {3}; write more of the path");

    public static readonly Rule PG0503_NotJson = new(
        "PG0503",
        "The model file is not valid JSON",
        "{0}: syntax error: {1}");

    public static readonly Rule PG0504_NotAModel = new(
        "PG0504",
        "The file is not a Sequential or Functional Keras model",
        "{0}: this is {1}");

    public static readonly Rule PG0505_UnknownLayer = new(
        "PG0505",
        "Unknown layer",
        "{0}: {1}");

    public static readonly Rule PG0506_UnknownArgument = new(
        "PG0506",
        "A layer in the model file has an unsupported argument",
        "{0}: cannot be read, because it {1}");

    public static readonly Rule PG0507_InputBesideFile = new(
        "PG0507",
        "The model file needs no input",
        $"{{0}}: {Word.Layer("Input")} alone gives the input of a Keras model, and '{{1}}' is another file; "
            + $"remove {Word.Layer("Input")}, or add the layers that the file must match");

    public static readonly Rule PG0508_NoInputInFile = new(
        "PG0508",
        "The file does not contain the input shape",
        $"{{0}}: '{{1}}' does not contain the shape of the model's input; add {Word.Layer("Input")} with the shape to the class");

    public static readonly Rule PG0509_InputInFile = new(
        "PG0509",
        "The file already contains the input shape",
        $"{{0}}: '{{1}}' contains the input '{{2}}' of the model; remove {Word.Layer("Input")} from the class");

    public static readonly Rule PG0510_UnknownConnection = new(
        "PG0510",
        "A connection in the model file is not supported",
        "{0}: its connections cannot be read, because it {1}");

    public static readonly Rule PG0511_CustomLayer = new(
        "PG0511",
        "A custom layer of the model file is named wrongly",
        "{0}: {1}");

    public static readonly Rule PG0512_NoVersion = new(
        "PG0512",
        "The file does not name its version of Keras 2",
        "{0}: has no \"keras_version\", so it is read as a file of the latest Keras 2; versions count differently, so add the right one")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0513_SeveralFiles = new(
        "PG0513",
        "The class has several model files",
        "{0}: takes its model from '{1}' already, and there are no layers that a second file could match; remove one of the two");

    public static readonly Rule PG0514_OtherKind = new(
        "PG0514",
        "The model file is of another kind",
        "{0}: '{1}' is {2}; {3}");

    public static readonly Rule PG0515_NotLoadable = new(
        "PG0515",
        "Keras cannot load an operator from HDF5",
        "{0}: Keras cannot load the operator '{1}' from an .h5 file; save the model as a .keras file")
    {
        Severity = Severity.Warning,
    };

    public static readonly Rule PG0520_Damaged = new(
        "PG0520",
        "The model file is damaged",
        "{0}: '{1}' is damaged: {2}; copy, download or export it again");

    public static readonly Rule PG0521_UnknownFormat = new(
        "PG0521",
        "The file is not a model file of a known format",
        "{0}: '{1}' cannot be read: {2}");

    public static readonly Rule PG0522_NotSupported = new(
        "PG0522",
        "The model file has a feature that is not supported",
        "{0}: '{1}' cannot be read: {2}");
}
