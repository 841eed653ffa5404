using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Hdf5;
using ParamGen.Files.Keras;
using ParamGen.Files.Onnx;
using ParamGen.Files.SafeTensors;
using ParamGen.Files.Shards;
using ParamGen.Files.TensorFlowLite;

namespace ParamGen.Files;

/// <summary>
/// Describes model files of every kind that is read. A file is foreign: whatever is in it, the result is a description or the
/// reason why there is none, in little time and little memory.
/// </summary>
public static class ModelFile
{
    /// <summary>The endings of files that are read.</summary>
    public const string Endings = ".keras, .h5, .hdf5, .json, .onnx, .safetensors or .tflite";

    private const int LongestMessage = 500;

    /// <summary>Describes a file.</summary>
    /// <param name="stream">The file, which must be seekable.</param>
    /// <param name="file">Its path, whose ending tells kinds apart that have no mark of their own.</param>
    /// <param name="open">Opens a file beside it, for an index that lists shards; without it, there are none.</param>
    public static FileDescription Describe(Stream stream, string file, OpenShard? open = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return Read(stream, file, open ?? (_ => null));
        }
        catch (ModelFileException exception)
        {
            return new() { File = file, Error = new(IdOf(exception.Fault), OneLine(exception.Message)) };
        }
    }

    private static FileDescription Read(Stream stream, string file, OpenShard open)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        var mark = FileMarks.Of(stream);
        return (ending, mark) switch
        {
            // These have no mark, and may begin like a text.
            (".onnx", FileMark.None or FileMark.Json) => OnnxReader.Read(stream, file),
            (".safetensors", FileMark.None or FileMark.Json) => SafeTensorsReader.Read(stream, file),
            (".onnx" or ".safetensors", _) => throw FileMarks.Missing(ending, mark),
            (_, FileMark.Zip) => KerasArchive.Read(stream, file),
            (_, FileMark.Hdf5) => ReadHdf5(stream, file),
            (_, FileMark.TensorFlowLite) => TensorFlowLiteReader.Read(stream, file),
            (not (".tflite" or ".h5" or ".hdf5"), FileMark.Json) => KerasJson.Read(stream, file, open),
            _ => throw FileMarks.Missing(ending, mark),
        };
    }

    private static FileDescription ReadHdf5(Stream stream, string file)
    {
        var (keras, weights) = KerasHdf5.Read(new HdfSource(stream, 0, stream.Length));
        return new() { File = file, Kind = FileKinds.Hdf5, Keras = keras, Weights = weights };
    }

    private static string IdOf(FileFault fault) => fault switch
    {
        FileFault.Damaged => "PG0520",
        FileFault.NotAModel => "PG0521",
        _ => "PG0522",
    };

    /// <summary>Names in a file may be of any length and hold any character, and a build reads errors line by line.</summary>
    private static string OneLine(string message)
    {
        var line = string.Concat(message.Take(LongestMessage).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return message.Length > LongestMessage ? line + "…" : line;
    }
}
