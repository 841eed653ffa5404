using System.Text;
using ParamGen.Files.Bytes;
using ParamGen.Files.Hdf5;
using ParamGen.Files.Keras;
using ParamGen.Files.TensorFlowLite;

namespace ParamGen.Files;

/// <summary>What a file is by its content; ONNX and safetensors have no mark.</summary>
internal enum FileMark { None, Zip, Hdf5, TensorFlowLite, Json }

/// <summary>The first bytes of files.</summary>
internal static class FileMarks
{
    private const int Most = 64;

    private static readonly string[] webPages = ["<!DOCTYPE", "<html", "<head", "<?xml"];

    public static FileMark Of(Stream stream)
    {
        var source = new ByteSource(stream);
        if (source.Length == 0)
            throw ModelFileException.Damaged("the file is empty");
        Span<byte> buffer = stackalloc byte[Most];
        var begin = buffer[..(int)Math.Min(Most, source.Length)];
        source.Read(0, begin);
        if (begin.StartsWith("version https://git-lfs"u8))
            throw ModelFileException.NotAModel("this is a pointer of Git LFS, not the file that it stands for; run 'git lfs pull'");
        if (IsWebPage(begin))
            throw ModelFileException.NotAModel("this is a web page (HTML or XML), not a model; download the file itself");
        return KerasArchive.Begins(begin) ? FileMark.Zip
            : TensorFlowLiteReader.Begins(begin) ? FileMark.TensorFlowLite
            : IsJson(begin) ? FileMark.Json
            : Superblock.Find(source) is not null ? FileMark.Hdf5
            : FileMark.None;
    }

    /// <summary>What a file of an ending is not, for one that does not have the mark.</summary>
    public static ModelFileException Missing(string ending, FileMark found)
    {
        var expected = ending switch
        {
            ".keras" => "this is not a file of Keras, neither a zip archive nor HDF5",
            ".h5" or ".hdf5" => "this is not an HDF5 file: the signature is missing",
            ".json" => "this is not JSON",
            ".tflite" => "this is not a TensorFlow Lite file: the identifier TFL3 is missing at byte 4",
            ".onnx" => "this is not an ONNX file",
            ".safetensors" => "this is not a safetensors file",
            ".pt" or ".pth" or ".ckpt" => KerasArchive.PyTorch,
            ".pb" => "this is a part of a SavedModel, which is not supported; save the model with model.save() as a .keras file",
            _ => $"this is not a file of a kind that is read: its name does not end in {ModelFile.Endings}",
        };
        var other = found switch
        {
            FileMark.Zip => ", but a zip archive",
            FileMark.Hdf5 => ", but HDF5",
            FileMark.TensorFlowLite => ", but TensorFlow Lite",
            FileMark.Json => ", but a text",
            _ => "",
        };
        return ModelFileException.NotAModel(expected + other);
    }

    /// <summary>Whether a text begins as an object, a list or a string does.</summary>
    private static bool IsJson(ReadOnlySpan<byte> begin) => TextIn(begin) is [(byte)'{' or (byte)'[' or (byte)'"', ..];

    /// <summary>Whether it is what a server sends in place of a file: a page that asks for a login, or says what is wrong.</summary>
    private static bool IsWebPage(ReadOnlySpan<byte> begin)
    {
        var text = Encoding.Latin1.GetString(TextIn(begin));
        return webPages.Any(page => text.StartsWith(page, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text after white space and the mark of UTF-8.</summary>
    private static ReadOnlySpan<byte> TextIn(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith(Encoding.UTF8.Preamble))
            begin = begin[Encoding.UTF8.Preamble.Length..];
        return begin.TrimStart(" \t\r\n"u8);
    }
}
